-- 0000_initial_schema
-- schemac 1  schema (empty) -> 3cdb009c0e14  text 67b6b9b9b10f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint  NOT NULL,
  nickname text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
