-- 0000_initial_schema
-- schemac 1  schema (empty) -> ce945a095919  text ca011e9b79f1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint   NOT NULL,
  age   integer  NOT NULL,
  email text     NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
