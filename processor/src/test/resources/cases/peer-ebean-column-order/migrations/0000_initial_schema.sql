-- 0000_initial_schema
-- schemac 1  schema (empty) -> b9ddb85e2197  text f58a3f03bf93
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id      bigint  NOT NULL,
  zip     text,
  city    text,
  address text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
