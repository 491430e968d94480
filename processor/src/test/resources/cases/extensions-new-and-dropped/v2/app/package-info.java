@Extension("citext")
package app;

import dev.schemac.Extension;
