import type {walk as english} from "../en/walk.ts";
import type {Translation} from "../language.ts";

export const walk: Translation<typeof english> = {
  area: "walk",
  onTie: "К {name}: {bond}. Линия {current} из {count}. Та же стрелка ведёт дальше, Enter открывает свидетельства.",
  noTies: "В показанном отсюда не ведёт ни одна линия."
};
