-- 0002_rename_things_tag_to_tags_change_things_tags_fill         draft until committed
-- schemac 1  schema d9c32d01d771 -> 4eb054506133  text c70390f8b1de
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS things_tags_idx;

-- Builds things_tags_idx; reads and writes go on.
CREATE INDEX CONCURRENTLY things_tags_idx ON things USING gin (tag);

SET lock_timeout = '3s';

ANALYZE things (tag);

RESET lock_timeout;
