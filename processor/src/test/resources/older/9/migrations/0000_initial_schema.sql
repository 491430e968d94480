-- 0000_initial_schema
-- schemac 1  schema (empty) -> fa71b06bb9b3  text 2156621c9d9a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE all_steps INCREMENT BY 10;

CREATE SEQUENCE customer_seq INCREMENT BY 50;

CREATE TABLE animal (
  id bigint  NOT NULL,
  CONSTRAINT animal_pkey PRIMARY KEY (id)
);

CREATE TABLE customer (
  dtype         varchar(31)   NOT NULL,
  id            bigint        NOT NULL,
  created_by    varchar(255),
  kind          smallint      NOT NULL,
  former        smallint,
  text          varchar(255),
  street        varchar(255),
  kind_of_place varchar(255),
  card          varchar(255),
  vat           varchar(255),
  CONSTRAINT customer_pkey PRIMARY KEY (id),
  CONSTRAINT customer_dtype_labels CHECK (dtype IN ('Customer', 'M', 'Trader')),
  CONSTRAINT customer_former_check CHECK (former BETWEEN 0 AND 2),
  CONSTRAINT customer_kind_check CHECK (kind BETWEEN 0 AND 2),
  CONSTRAINT customer_kind_of_place_labels CHECK (kind_of_place IN ('RETAIL', 'STAFF', 'TRADE')),
  CONSTRAINT customer_text_labels CHECK (text IN ('RETAIL', 'STAFF', 'TRADE'))
);

CREATE TABLE customer_kinds (
  customer_id bigint    NOT NULL,
  kinds       smallint,
  CONSTRAINT customer_kinds_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT customer_kinds_kinds_check CHECK (kinds BETWEEN 0 AND 2)
);

CREATE TABLE customer_tags (
  customer_id bigint        NOT NULL,
  tags        varchar(255),
  CONSTRAINT customer_tags_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE dog (
  id       bigint  NOT NULL,
  owner_id bigint,
  CONSTRAINT dog_pkey PRIMARY KEY (id),
  CONSTRAINT dog_id_fkey FOREIGN KEY (id) REFERENCES animal (id),
  CONSTRAINT dog_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES customer (id)
);

CREATE TABLE row_numbers (
  sequence_name varchar(255)  NOT NULL,
  next_val      bigint,
  CONSTRAINT row_numbers_pkey PRIMARY KEY (sequence_name)
);

CREATE TABLE step (
  id   bigint    NOT NULL,
  kind smallint,
  CONSTRAINT step_pkey PRIMARY KEY (id),
  CONSTRAINT step_kind_check CHECK (kind BETWEEN 0 AND 2)
);
