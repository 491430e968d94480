-- 0000_initial_schema
-- schemac 1  schema (empty) -> 639f846b9dbd  text 32dfd9ff16f4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint   NOT NULL,
  nickname text,
  visits   integer  NOT NULL DEFAULT 0,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
