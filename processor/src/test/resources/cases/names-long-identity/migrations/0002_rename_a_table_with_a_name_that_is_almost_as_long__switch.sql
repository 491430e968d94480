-- 0002_rename_a_table_with_a_name_that_is_almost_as_long__switch  draft until committed
-- schemac 1  schema 524225ad669e -> 2c28949ab045  text 18efdfce8063
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses a_table_with_a_name_that_is_almost_as_long_as_names_can_be. Brief ACCESS
-- EXCLUSIVE on a_table_with_a_name_that_is_almost_as_long_as_names_can_be.
ALTER TABLE a_table_with_a_name_that_is_almost_as_long_as_names_can_be RENAME TO another_table_with_a_name_as_long_as_names_can_ever_be_made_ok;
