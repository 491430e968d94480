-- 0000_initial_schema
-- schemac 1  schema (empty) -> ef546c3d8406  text e3947292cd1f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  name text    NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
