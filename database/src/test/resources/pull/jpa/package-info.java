@Extension({"btree_gist", "citext"})
@Sequence("invoice_numbers")
package com.acme.model;

import dev.schemac.Extension;
import dev.schemac.Sequence;
