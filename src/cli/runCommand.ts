import {Command, CommanderError, Option} from "commander";
import {OPTIONAL_ZONES} from "../core/model/mention.ts";
import {addComparisonArguments} from "./comparisonArguments.ts";
import type {ExitStatus, Io} from "./io.ts";
import {addNearnessArguments} from "./nearnessArguments.ts";
import {addPictureArguments} from "./pictureArguments.ts";
import {UsageError} from "./usageError.ts";
import {wholeNumber} from "./wholeNumber.ts";

/** Runs the command that `args` (without program and script) spell out; every effect goes through `io`. */
export async function runCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(io, (result) => {
    status = result;
  });
  try {
    await program.parseAsync([...args], {from: "user"});
    return status;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.code === "commander.helpDisplayed" || error.code === "commander.version" ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    io.err(`error: ${error.message}`);
    return 2;
  } finally {
    io.progress("");
  }
}

const AFTER_ERRORS = "With errors in the study the rest of it is used, and the exit status is 1.";

function createProgram(io: Io, done: (status: ExitStatus) => void): Command {
  const program = new Command("prosopograph")
    .description("Source texts and sourced ties in, a relationship network out.")
    .version(io.version)
    .exitOverride()
    .configureOutput({writeOut: (text) => io.out(text), writeErr: (text) => io.err(text.replace(/\n+$/, ""))})
    .showHelpAfterError("(prosopograph --help tells more)")
    .helpCommand(false)
    .addHelpText(
      "after",
      "\nExit status: 0 done, 1 problems in the data, 2 wrong usage\nExample:     prosopograph open graph-data/smilga"
    );
  addOpen(program, io, done);
  addCheck(program, io, done);
  addMentions(program, io, done);
  addDiscover(program, io, done);
  addBuild(program, io, done);
  addRender(program, io, done);
  addStats(program, io, done);
  return program;
}

type Add = (program: Command, io: Io, done: (status: ExitStatus) => void) => void;

const STUDY =
  "a study's folder, a ZIP of it, a document, or a network of another program (.gexf, .graphml, .json, .csv)";
const sources = () =>
  new Option("--source <file...>", "read these texts in place of the study's own (name the study before)");
const example = (text: string): string => `\nExample: prosopograph ${text}`;

const addOpen: Add = (program, io, done) =>
  program
    .command("open")
    .summary("show a study in the browser")
    .description("Builds a study's network and serves the app with it, on this machine only, until Ctrl-C.")
    .argument("[study]", `${STUDY} (default: graph-data/smilga)`)
    .option("--port <n>", "listen on this port (default: the first free from 4321)", wholeNumber(0, 65_535))
    .option("--no-browser", "print the address, open no browser")
    .addHelpText("after", example("open graph-data/smilga --port 8080"))
    .action(async (study: string | undefined, options: {port?: number; browser: boolean}) =>
      done(await (await import("./open.ts")).open(io, study, options))
    );

const addCheck: Add = (program, io, done) =>
  program
    .command("check")
    .summary("print every problem of a study")
    .description(
      "Prints every problem of a study, with its place and what to do. Warnings alone leave the exit status 0."
    )
    .argument("<study>", STUDY)
    .addHelpText("after", example("check graph-data/smilga"))
    .action(async (study: string) => done(await (await import("./check.ts")).check(io, study)));

const addMentions: Add = (program, io, done) =>
  program
    .command("mentions")
    .summary("print where the texts name whom")
    .description(`Prints one record a mention: who is named where in the texts. ${AFTER_ERRORS}`)
    .argument("<study>", STUDY)
    .addOption(sources())
    .addOption(
      new Option("--format <format>", "one JSON object a line, or a table").choices(["jsonl", "csv"]).default("jsonl")
    )
    .option("--similar", "print instead the words that are one letter from a name: did you mean them?")
    .option("-o, --output <file>", "write to a file")
    .addHelpText("after", example("mentions graph-data/smilga --format csv -o mentions.csv"))
    .action(async (study: string, options: Parameters<typeof import("./mentions.ts").mentions>[2]) =>
      done(await (await import("./mentions.ts")).mentions(io, study, options))
    );

const addDiscover: Add = (program, io, done) =>
  program
    .command("discover")
    .summary("propose whom texts name, without a list")
    .description(
      "Proposes the persons, organisations and places that texts name, each with its forms and how sure it is. " +
        "With unreadable texts among them the others are read, and the exit status is 1."
    )
    .argument("<file...>", "texts: .txt, .md, .html, .docx, .epub, .pdf, TEI")
    .option("-o, --output <file>", "write them as entities.csv")
    .option("--mentions <file>", "write where each is named, one JSON object a line")
    .option("--study <folder>", "write a whole study, with the texts, into a new folder")
    .option("--json", "print all proposals as JSON")
    .addHelpText("after", example("discover memoir.txt letters.docx --study my-study"))
    .action(async (files: string[], options: Parameters<typeof import("./discover.ts").discover>[2]) =>
      done(await (await import("./discover.ts")).discover(io, files, options))
    );

const addBuild: Add = (program, io, done) =>
  addNearnessArguments(
    program
      .command("build")
      .summary("write the network to a file")
      .description(`Writes a study's network. ${AFTER_ERRORS}`)
      .argument("<study>", STUDY)
      .addOption(sources())
      .option(
        "--window <window>",
        "what counts as near: sentence, paragraph, paragraphs:K (K before and K after), chapter or tokens:N " +
          "(default: as the study says, else paragraph)"
      )
      .addOption(new Option("--without-zones <zone...>", "do not count names there").choices([...OPTIONAL_ZONES]))
  )
    .option(
      "-o, --output <file>",
      "the file; its ending picks the format: .json .gexf .graphml .csv .tei (default: JSON on standard output)"
    )
    .addHelpText("after", example("build graph-data/smilga --window sentence -o smilga.gexf"))
    .action(async (study: string, options: Parameters<typeof import("./build.ts").build>[2]) =>
      done(await (await import("./build.ts")).build(io, study, options))
    );

const addRender: Add = (program, io, done) =>
  addPictureArguments(
    addComparisonArguments(
      addNearnessArguments(
        program
          .command("render")
          .summary("draw views as .png, .svg, .pdf, .pptx or .html")
          .description(`Draws views of a study, as the export dialog of the app does: the same files. ${AFTER_ERRORS}`)
          .argument("<study>", STUDY)
          .requiredOption(
            "-o, --output <file...>",
            "the pictures; each ending picks a format: .png, .svg, .pdf, .pptx or .html"
          )
          .option(
            "--view <id...>",
            "views of the study, or all; of several, the id goes into the file's name (default: its first)"
          )
          .option("--group <id...>", "isolate these groups")
          .addOption(new Option("--match <which>", "who of several groups counts").choices(["any", "all", "against"]))
          .option("--not-in <id...>", "leave out whoever is in these groups")
          .addOption(
            new Option("--rule <rule>", "what stays with the groups").choices(["inside", "boundary", "between"])
          )
          .addOption(new Option("--display <display>", "what becomes of the rest").choices(["hide", "ghost", "again"]))
          .addOption(new Option("--rings <by>", "rings of communities").choices(["ties", "passages", "none"]))
      )
    )
  )
    .addHelpText("after", RENDER_EXAMPLES)
    .action(async (study: string, options: Parameters<typeof import("./render.ts").render>[2]) =>
      done(await (await import("./render.ts")).render(io, study, options))
    );

const RENDER_EXAMPLES = [
  "\nExample: prosopograph render graph-data/smilga --view left-opposition -o left.png left.svg",
  "         prosopograph render graph-data/smilga --preset a4-landscape --theme print --legend right -o page.svg",
  "         prosopograph render graph-data/smilga --moments 1917,1923,1927 -o moments.svg",
  "         prosopograph render graph-data/smilga --view all --without credit fingerprint -o smilga.html"
].join("\n");

const addStats: Add = (program, io, done) =>
  program
    .command("stats")
    .summary("count entities, mentions, ties and groups")
    .description(`Counts what a study holds and how far its texts are covered. ${AFTER_ERRORS}`)
    .argument("<study>", STUDY)
    .option("--json", "print the figures as JSON")
    .addHelpText("after", example("stats graph-data/smilga"))
    .action(async (study: string, options: {json?: boolean}) =>
      done(await (await import("./stats.ts")).stats(io, study, options))
    );
