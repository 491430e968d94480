-- 0001_rename_a_table_with_a_name_that_is_almost_as_long_switch
-- schemac 1  schema 524225ad669e -> 2c28949ab045  text 697c7c37847a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   a_table_with_a_name_that_is_almost_as_long_as_names_can_be; new code runs from 0001 (switch),
--   since it uses another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.
-- Locks: ACCESS EXCLUSIVE on a_table_with_a_name_that_is_almost_as_long_as_names_can_be.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses a_table_with_a_name_that_is_almost_as_long_as_names_can_be. Brief ACCESS
-- EXCLUSIVE on a_table_with_a_name_that_is_almost_as_long_as_names_can_be.
ALTER TABLE a_table_with_a_name_that_is_almost_as_long_as_names_can_be RENAME TO another_table_with_a_name_as_long_as_names_can_ever_be_made_ok;

ALTER TABLE another_table_with_a_name_as_long_as_names_can_ever_be_made_ok
  RENAME CONSTRAINT a_table_with_a_name_that_is_almost_as_long_as_names_can_be_pkey TO another_table_with_a_name_as_long_as_names_can_ever_be_0d77bcfd;

ALTER SEQUENCE a_table_with_a_name_that_is_almost_as_identifier_of_the_row_seq
  RENAME TO another_table_with_a_name_as_long_as__identifier_of_the_row_seq;
