INSERT INTO orders (id, zeta, label, amount, note) VALUES (1, 'z', 'a', 2, 'n'), (2, 'y', NULL, 3, NULL);
INSERT INTO bills (id, zeta, label, amount) VALUES ('one', 'x', NULL, 7);
