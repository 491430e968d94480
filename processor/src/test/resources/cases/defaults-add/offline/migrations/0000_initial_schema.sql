-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7a4e00df687d  text dee3d16bb7a4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint   NOT NULL,
  language text,
  logins   integer  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
