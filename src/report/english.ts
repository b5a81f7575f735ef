import { showReport } from "./showReport.tsx";

showReport({ language: "en" });
