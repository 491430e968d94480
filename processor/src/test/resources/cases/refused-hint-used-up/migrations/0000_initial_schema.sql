-- 0000_initial_schema
-- schemac 1  schema (empty) -> 0a40c77e053b  text 7b89b9a441d6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  phone text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
