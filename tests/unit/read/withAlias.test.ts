import {expect, it} from "vitest";
import {withAlias} from "../../../src/core/read/withAlias.ts";

const after = (table: string, entity: string, alias: string): string | null => {
  const files = withAlias(new Map([["study/entities.csv", new TextEncoder().encode(table)]]), entity, alias);
  return files && new TextDecoder("utf-8", {ignoreBOM: true}).decode(files.get("study/entities.csv"));
};

it("withAlias(files, entity, alias) adds a name and leaves every other row to the letter", () => {
  const table = 'id,name,aliases,note\nlenin,"Lenin, V. I.",, "as is" \nradek,Karl Radek,Sobelsohn,\n';
  expect(after(table.replace(', "as is" ', ',"a, b"'), "lenin", "Ulyanov")).toBe(
    'id,name,aliases,note\nlenin,"Lenin, V. I.",Ulyanov,"a, b"\nradek,Karl Radek,Sobelsohn,\n'
  );
  expect(after("id;name;aliases\nradek;Karl Radek;Sobelsohn", "radek", "Radeck")).toBe(
    "id;name;aliases\nradek;Karl Radek;Sobelsohn|Radeck\n"
  );
});

it("withAlias(files, entity, alias) keeps the byte-order mark and the line endings, and adds no name twice", () => {
  const table = "\uFEFFid,name,aliases\r\na,A,B\r\nb,B,\r\n";
  expect(after(table, "a", "B")).toBe(table);
  expect(after(table, "b", "C")).toBe("\uFEFFid,name,aliases\r\na,A,B\r\nb,B,C\r\n");
});

it("withAlias(files, entity, alias) fills rows that are shorter than the header", () => {
  expect(after("id,name,aliases,note\na,A\n", "a", "C")).toBe("id,name,aliases,note\na,A,C,\n");
});

it("withAlias(files, entity, alias) is null where the table has not the entity, no such column, or another encoding", () => {
  expect(after("id,name,aliases\na,A,\n", "b", "C")).toBeNull();
  expect(after("id,name\na,A\n", "a", "C")).toBeNull();
  expect(withAlias(new Map([["entities.csv", Uint8Array.of(0x69, 0xff)]]), "a", "C")).toBeNull();
  expect(withAlias(new Map(), "a", "C")).toBeNull();
});
