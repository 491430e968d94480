-- 0000_initial_schema
-- schemac 1  schema (empty) -> 5f836c835583  text 686af76a6c44
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE marked (
  key               bigint   NOT NULL,
  plain             text     NOT NULL,
  nullable          text,
  written           text,
  optional          text,
  primitive         integer  NOT NULL,
  written_primitive integer,
  nullable_boxed    integer,
  nullable_array    bytea,
  list_of_nullable  text[]   NOT NULL,
  CONSTRAINT marked_pkey PRIMARY KEY (key)
);

CREATE TABLE unmarked (
  plain    text,
  non_null text  NOT NULL,
  not_null text  NOT NULL
);
