import type {similar as english} from "../en/similar.ts";
import type {Translation} from "../language.ts";

export const similar: Translation<typeof english> = {
  area: "similar",
  title: "Возможно, пишется и так",
  says: "Отличается от имени одной буквой; не считается.",
  all: "Показать {count|# написание|все # написания|все # написаний}",
  word: "{word}, {count|# раз|# раза|# раз}",
  like: "похоже на {name}",
  add: "Считать этим именем",
  added: "{word} теперь имя: {name}; вместе {pairs|названа # пара|названы # пары|названо # пар}",
  notAdded: "В таблице сущностей нет имени {name}, или её нельзя изменить: впишите {word} сами"
};
