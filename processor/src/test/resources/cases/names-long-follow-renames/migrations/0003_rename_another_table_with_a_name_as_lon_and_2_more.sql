-- 0003_rename_another_table_with_a_name_as_lon_and_2_more        draft until committed
-- schemac 1  schema 1373719dbfc5 -> 3a5e0e338f6d  text 33144f349478
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE another_table_with_a_name_as_long_as_names_can_ever_be_made_ok
  RENAME CONSTRAINT another_table_with_a_name_as_long_as_names_can_ever_be_b18097e3 TO short_a_key;

ALTER TABLE another_table_with_a_name_as_long_as_names_can_ever_be_made_ok
  RENAME CONSTRAINT another_table_with_a_name_as_long_as_names_can_ever_be_0d77bcfd TO short_pkey;

ALTER INDEX another_table_with_a_name_as_long_as_names_can_ever_be_7d41083e RENAME TO short_b_idx;
