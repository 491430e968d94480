-- 0000_initial_schema
-- schemac 1  schema (empty) -> 94266422b21f  text 58ce13634a4a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint  NOT NULL,
  language text    DEFAULT 'en',
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
