-- 0003_rename_things_tag_to_tags_change_things_tags_switch       draft until committed
-- schemac 1  schema d9c32d01d771 -> 4eb054506133  text 5ace8fbaf5b0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX things_tags_idx_build RENAME TO things_tags_idx;
