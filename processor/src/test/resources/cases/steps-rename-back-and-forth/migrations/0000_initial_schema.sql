-- 0000_initial_schema
-- schemac 1  schema (empty) -> 650329ef71eb  text 0d1187c7ee61
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint  NOT NULL,
  a  text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
