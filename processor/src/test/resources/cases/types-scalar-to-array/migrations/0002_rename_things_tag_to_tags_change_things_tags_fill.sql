-- 0002_rename_things_tag_to_tags_change_things_tags_fill         draft until committed
-- schemac 1  schema d9c32d01d771 -> 4eb054506133  text d0d5408bc0a8
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS things_tags_idx_build;

-- Builds things_tags_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY things_tags_idx_build ON things USING gin (tags);

SET lock_timeout = '3s';

ANALYZE things (tags);

RESET lock_timeout;
