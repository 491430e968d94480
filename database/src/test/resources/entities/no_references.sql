CREATE TABLE kind (
  code text PRIMARY KEY,
  title text UNIQUE,
  CONSTRAINT kind_code_labels CHECK (code IN ('CAR', 'VAN'))
);
CREATE TABLE labels (
  id bigint PRIMARY KEY,
  kind text REFERENCES kind,
  CONSTRAINT labels_kind_labels CHECK (kind IN ('CAR', 'VAN'))
);
CREATE TABLE titled (id bigint PRIMARY KEY, title text REFERENCES kind (title));
CREATE TABLE defaulted (id bigint PRIMARY KEY, kind text DEFAULT 'CAR' REFERENCES kind);
CREATE TABLE of_another_type (id bigint PRIMARY KEY, other integer REFERENCES defaulted);
CREATE TABLE "Capital" (id bigint PRIMARY KEY);
CREATE TABLE to_a_record (id bigint PRIMARY KEY, capital_id bigint REFERENCES "Capital");
CREATE TABLE itself (id bigint PRIMARY KEY REFERENCES itself);
CREATE TABLE of_many (b bigint, a bigint, c bigint, PRIMARY KEY (a, b));
CREATE TABLE shared (
  id bigint PRIMARY KEY,
  a bigint,
  b bigint NOT NULL,
  FOREIGN KEY (a, b) REFERENCES of_many (a, b)
);
CREATE TABLE of_key (
  a bigint,
  b bigint,
  PRIMARY KEY (a, b),
  FOREIGN KEY (a, b) REFERENCES of_many (a, b)
);
CREATE TABLE turned (
  id bigint PRIMARY KEY,
  a bigint,
  b bigint,
  FOREIGN KEY (b, a) REFERENCES of_many (b, a)
);
