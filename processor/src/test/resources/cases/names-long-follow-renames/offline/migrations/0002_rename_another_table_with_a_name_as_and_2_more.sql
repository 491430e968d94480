-- 0002_rename_another_table_with_a_name_as_and_2_more
-- schemac 1  schema 1373719dbfc5 -> 3a5e0e338f6d  text 38201078cf42
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that uses
--   another_table_with_a_name_as_long_as_names_can_ever_be_made_ok,
--   another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.a_column_with_a_rather_long_name
--   or
--   another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.a_column_with_another_name_that_is_long;
--   new code runs from 0002, since it uses short, short.a and short.b.
-- Locks: ACCESS EXCLUSIVE on another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.

-- Breaks code that uses another_table_with_a_name_as_long_as_names_can_ever_be_made_ok. Brief
-- ACCESS EXCLUSIVE on another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.
ALTER TABLE another_table_with_a_name_as_long_as_names_can_ever_be_made_ok RENAME TO short;

-- Breaks code that uses
-- another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.a_column_with_a_rather_long_name.
-- Brief ACCESS EXCLUSIVE on short.
ALTER TABLE short RENAME COLUMN a_column_with_a_rather_long_name TO a;

-- Breaks code that uses
-- another_table_with_a_name_as_long_as_names_can_ever_be_made_ok.a_column_with_another_name_that_is_long.
-- Brief ACCESS EXCLUSIVE on short.
ALTER TABLE short RENAME COLUMN a_column_with_another_name_that_is_long TO b;

ALTER TABLE short
  RENAME CONSTRAINT another_table_with_a_name_as_long_as_names_can_ever_be_b18097e3 TO short_a_key;

ALTER TABLE short
  RENAME CONSTRAINT another_table_with_a_name_as_long_as_names_can_ever_be_0d77bcfd TO short_pkey;

ALTER INDEX another_table_with_a_name_as_long_as_names_can_ever_be_7d41083e RENAME TO short_b_idx;
