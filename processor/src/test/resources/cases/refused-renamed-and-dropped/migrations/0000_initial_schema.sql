-- 0000_initial_schema
-- schemac 1  schema (empty) -> 075e094a6adc  text 53ee8519d910
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mail text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
