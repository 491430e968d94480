package dev.schemac.processor.read;

import dev.schemac.core.finding.Address;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.EmbeddedColumn;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.read.partial.Unseen;
import dev.schemac.processor.report.Place;
import java.util.Map;
import java.util.Set;

/**
 * What the classes say.
 *
 * @param schema the schema
 * @param origins where its things were read
 * @param intents what people say about changes, with the place of each
 * @param implied the values among them that nobody wrote, since they follow from the classes
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
    Set<Intent.Backfill> implied,
    Places places,
    Map<Address, EmbeddedColumn> embedded,
    Unseen unseen,
    Map<QualifiedName, String> elsewhere) {}
