import { serveLists } from './list-worker.ts';
import { startPage } from './page.ts';

// One script for both: the page starts it once more as its worker, which has no document.
if (typeof document === 'undefined') serveLists();
else startPage();
