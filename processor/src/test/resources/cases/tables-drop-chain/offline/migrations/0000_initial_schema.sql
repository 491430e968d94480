-- 0000_initial_schema
-- schemac 1  schema (empty) -> 795fd4e8aee2  text 8c87f790aefa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE a_shops (
  id bigint  NOT NULL,
  CONSTRAINT a_shops_pkey PRIMARY KEY (id)
);

CREATE TABLE b_articles (
  id      bigint  NOT NULL,
  shop_id bigint  NOT NULL,
  CONSTRAINT b_articles_pkey PRIMARY KEY (id),
  CONSTRAINT b_articles_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES a_shops (id)
);

CREATE TABLE c_prices (
  id         bigint  NOT NULL,
  article_id bigint  NOT NULL,
  CONSTRAINT c_prices_pkey PRIMARY KEY (id),
  CONSTRAINT c_prices_article_id_fkey FOREIGN KEY (article_id) REFERENCES b_articles (id)
);

CREATE TABLE tills (
  id bigint  NOT NULL,
  CONSTRAINT tills_pkey PRIMARY KEY (id)
);
