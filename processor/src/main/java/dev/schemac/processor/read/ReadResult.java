package dev.schemac.processor.read;

import dev.schemac.processor.model.Address;
import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.report.Place;
import java.util.Map;

/**
 * What the classes say.
 *
 * @param schema the schema
 * @param origins where its things were read
 * @param intents what people say about changes, with the place of each
 * @param places the place of each thing of the schema
 * @param embedded how columns of embedded types are embedded, by their addresses
 * @param unseen what was taken over as it was
 * @param elsewhere for each table of the last schema that is not in this one and that another build
 *     has, its class there
 */
public record ReadResult(
    Schema schema,
    Origins origins,
    Map<Intent, Place> intents,
    Places places,
    Map<Address, EmbeddedColumn> embedded,
    Unseen unseen,
    Map<QualifiedName, String> elsewhere) {}
