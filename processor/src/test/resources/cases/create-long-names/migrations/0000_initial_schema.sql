-- 0000_initial_schema
-- schemac 1  schema (empty) -> 27247f8eca4a  text 23819277a196
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE a_table_with_a_name_that_is_almost_as_long_as_names_can_be (
  id                                                        bigint   NOT NULL,
  a_column_with_a_rather_long_name                          text,
  another_column_with_a_long_name                           text,
  "grösse_grösse_grösse_grösse_grösse_grösse_grösse_grösse" integer  NOT NULL,
  "grösse"                                                  integer  NOT NULL,
  CONSTRAINT a_table_with_a_name_that_is_almost_as_long_as_names_can_be_pkey PRIMARY KEY (id),
  CONSTRAINT a_table_with_a_name_that_is_almost_as_long_as_names_ca_dc261411 UNIQUE (a_column_with_a_rather_long_name),
  CONSTRAINT a_table_with_a_name_that_is_almost_as_long_as_names_ca_49abb754 CHECK (grösse > 0)
);

CREATE INDEX a_table_with_a_name_that_is_almost_as_long_as_names_ca_1b0ff121
  ON a_table_with_a_name_that_is_almost_as_long_as_names_can_be (a_column_with_a_rather_long_name, another_column_with_a_long_name);
