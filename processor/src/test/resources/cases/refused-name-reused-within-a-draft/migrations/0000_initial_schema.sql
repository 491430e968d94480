-- 0000_initial_schema
-- schemac 1  schema (empty) -> 84bb567acb3c  text 27e588d6f6be
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
