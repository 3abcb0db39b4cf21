import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readText, root } from "../repository.ts";
import { FEATURES_PAGE, insertFeatureTable } from "./render-features.ts";

writeFileSync(join(root, FEATURES_PAGE), insertFeatureTable(readText(FEATURES_PAGE)));
