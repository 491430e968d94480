-- 0000_initial_schema
-- schemac 1  schema (empty) -> b386a3b596d6  text 179ce9e237e9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
