@Extension("btree_gist")
package app;

import dev.schemac.Extension;
