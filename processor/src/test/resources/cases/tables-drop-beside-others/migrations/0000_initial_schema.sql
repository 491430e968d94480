-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1d3860dc8b6a  text 5498475e04d9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE articles (
  id bigint  NOT NULL,
  CONSTRAINT articles_pkey PRIMARY KEY (id)
);

CREATE TABLE shops (
  id bigint  NOT NULL,
  CONSTRAINT shops_pkey PRIMARY KEY (id)
);
