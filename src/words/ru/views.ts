import type {views as english} from "../en/views.ts";
import type {Translation} from "../language.ts";

export const views: Translation<typeof english> = {
  area: "views",
  title: "Сохранённые виды",
  button: "Виды",
  command: "Пройти по сохранённым видам",
  commandSays: "лента маленьких картинок",
  commandAlso: "рассказ, слайды, лента, views",
  saveCommand: "Сохранить этот вид",
  saveCommandSays: "под именем, чтобы вернуться к нему",
  saveCommandAlso: "закладка, запомнить, save",
  name: "Имя этого вида",
  save: "Сохранить этот вид",
  unnamed: "Вид {number}",
  back: "Предыдущий вид",
  on: "Следующий вид",
  at: "{current} из {count}",
  rename: "Переименовать",
  newName: "Новое имя вида",
  earlier: "Раньше",
  later: "Позже",
  remove: "Удалить",
  removed: "Удалён вид: {view}.",
  undo: "Вернуть",
  close: "Закрыть",
  empty:
    "Пока не сохранено ни одного вида. Фильтруйте, обособляйте, двигайте, пока не увидите то, что хотите показать, и сохраните под именем.",
  download: "Сохранить исследование с видами",
  saved: "Вид сохранён в этом браузере: {view}",
  notKept: "Этот браузер ничего не хранит: сохраните исследование с видами, прежде чем уйти",
  shown: "{view}, {current} из {count}"
};
