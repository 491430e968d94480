-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9b0fd0d209a0  text 292639ce97a7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE articles (
  id bigint  NOT NULL,
  CONSTRAINT articles_pkey PRIMARY KEY (id)
);

CREATE TABLE shops (
  id   bigint  NOT NULL,
  name text,
  CONSTRAINT shops_pkey PRIMARY KEY (id)
);
