import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readText, root } from "../repository.ts";
import { FEATURES_PAGE, withTable } from "./render-features.ts";

writeFileSync(join(root, FEATURES_PAGE), withTable(readText(FEATURES_PAGE)));
