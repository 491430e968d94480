-- 0002_rename_a_table_with_a_name_that_is_almo_and_1_more_switch  draft until committed
-- schemac 1  schema 1015ad8450dd -> 1373719dbfc5  text b3ab6227efc8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses a_table_with_a_name_that_is_almost_as_long_as_names_can_be. Brief ACCESS
-- EXCLUSIVE on a_table_with_a_name_that_is_almost_as_long_as_names_can_be.
ALTER TABLE a_table_with_a_name_that_is_almost_as_long_as_names_can_be RENAME TO another_table_with_a_name_as_long_as_names_can_ever_be_made_ok;

-- Breaks code that uses
-- another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.another_column. Brief ACCESS
-- EXCLUSIVE on another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.
ALTER TABLE another_table_with_a_name_as_long_as_names_can_ever_be_made_ok RENAME COLUMN another_column TO a_column_with_another_name_that_is_long;
