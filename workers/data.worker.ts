import { expose } from "comlink";
import { blobSource } from "./data/ByteSource.ts";
import { DataSession } from "./data/DataSession.ts";
import type { DataApi } from "./dataProtocol.ts";

let session: DataSession | undefined;

function opened(): DataSession {
  if (!session) throw new Error("asked before a file was opened; expected survey first");
  return session;
}

const api: DataApi = {
  survey(file, onBytes) {
    session = new DataSession(blobSource(file.name, file));
    return session.survey(onBytes);
  },
  read: (mapping, onBytes) => opened().read(mapping, onBytes),
  ask: (questions) => opened().ask(questions),
};
expose(api);
