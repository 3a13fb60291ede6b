import type {picking as english} from "../en/picking.ts";
import type {Translation} from "../language.ts";

export const picking: Translation<typeof english> = {
  area: "picking",
  lasso: "Обвести людей",
  lassoOn: "Обведите тех, кто нужен",
  lassoDetail: "или тяните с Shift",
  lassoAlso: "лассо, выделить, выбрать нескольких",
  how: "Обведите людей на сцене или щёлкайте по одному с Shift.",
  add: "Добавить по имени",
  addOne: "Добавить",
  neighbours: "Добавить связанных с ними",
  all: "Выбрать всех показанных",
  allDetail: "затем убрать лишних или назвать группой",
  allAlso: "выделить всех"
};
