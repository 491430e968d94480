-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1015ad8450dd  text 94257e70a40d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE a_table_with_a_name_that_is_almost_as_long_as_names_can_be (
  id                               integer  NOT NULL,
  a_column_with_a_rather_long_name text,
  another_column                   text,
  CONSTRAINT a_table_with_a_name_that_is_almost_as_long_as_names_can_be_pkey PRIMARY KEY (id),
  CONSTRAINT a_table_with_a_name_that_is_almost_as_long_as_names_ca_dc261411 UNIQUE (a_column_with_a_rather_long_name)
);

CREATE INDEX a_table_with_a_name_that_is_almost_as_long_as_names_ca_6dc1af19
  ON a_table_with_a_name_that_is_almost_as_long_as_names_can_be (another_column);
