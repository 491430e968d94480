-- 0000_initial_schema
-- schemac 1  schema (empty) -> 52c5b684af35  text 78c7dc85b1f2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE shops (
  id bigint  NOT NULL,
  CONSTRAINT shops_pkey PRIMARY KEY (id)
);

CREATE TABLE articles (
  id      bigint  NOT NULL,
  shop_id bigint  NOT NULL,
  CONSTRAINT articles_pkey PRIMARY KEY (id),
  CONSTRAINT articles_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES shops (id)
);
