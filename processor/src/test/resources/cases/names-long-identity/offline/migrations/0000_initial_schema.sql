-- 0000_initial_schema
-- schemac 1  schema (empty) -> 524225ad669e  text 1b92906e070e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE a_table_with_a_name_that_is_almost_as_long_as_names_can_be (
  identifier_of_the_row bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT a_table_with_a_name_that_is_almost_as_long_as_names_can_be_pkey PRIMARY KEY (identifier_of_the_row)
);
