-- 0000_initial_schema
-- schemac 1  schema (empty) -> 8f52daee666e  text 227ed5f11142
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint  NOT NULL,
  nickname text    NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
