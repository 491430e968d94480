-- 0000_initial_schema
-- schemac 1  schema (empty) -> 21ca406a21c8  text 20cea5c24c07
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint   NOT NULL,
  a  integer  NOT NULL,
  b  integer  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_a_b_key UNIQUE (a, b)
);
