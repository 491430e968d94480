-- 0001_rename_a_table_with_a_name_that_is_and_1_more_switch
-- schemac 1  schema 1015ad8450dd -> 1373719dbfc5  text c491a0b867dc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   a_table_with_a_name_that_is_almost_as_long_as_names_can_be or
--   a_table_with_a_name_that_is_almost_as_long_as_names_can_be.another_column; new code runs from
--   0001 (switch), since it uses another_table_with_a_name_as_long_as_names_can_ever_be_made_ok and
--   another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.a_column_with_another_name_that_is_long.
-- Locks: ACCESS EXCLUSIVE on a_table_with_a_name_that_is_almost_as_long_as_names_can_be.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses a_table_with_a_name_that_is_almost_as_long_as_names_can_be. Brief ACCESS
-- EXCLUSIVE on a_table_with_a_name_that_is_almost_as_long_as_names_can_be.
ALTER TABLE a_table_with_a_name_that_is_almost_as_long_as_names_can_be RENAME TO another_table_with_a_name_as_long_as_names_can_ever_be_made_ok;

-- Breaks code that uses a_table_with_a_name_that_is_almost_as_long_as_names_can_be.another_column.
-- Brief ACCESS EXCLUSIVE on another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.
ALTER TABLE another_table_with_a_name_as_long_as_names_can_ever_be_made_ok RENAME COLUMN another_column TO a_column_with_another_name_that_is_long;

ALTER TABLE another_table_with_a_name_as_long_as_names_can_ever_be_made_ok
  RENAME CONSTRAINT a_table_with_a_name_that_is_almost_as_long_as_names_can_be_pkey TO another_table_with_a_name_as_long_as_names_can_ever_be_0d77bcfd;

ALTER TABLE another_table_with_a_name_as_long_as_names_can_ever_be_made_ok
  RENAME CONSTRAINT a_table_with_a_name_that_is_almost_as_long_as_names_ca_dc261411 TO another_table_with_a_name_as_long_as_names_can_ever_be_b18097e3;

ALTER INDEX a_table_with_a_name_that_is_almost_as_long_as_names_ca_6dc1af19
  RENAME TO another_table_with_a_name_as_long_as_names_can_ever_be_7d41083e;
