-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1b5168cddcec  text 8884618a9bb7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text    NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
