@Schema("audit")
package com.acme.model.audit;

import dev.schemac.Schema;
