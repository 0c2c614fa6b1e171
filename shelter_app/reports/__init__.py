"""The paper of a centre: frozen data in, PDF bytes out; reportlab loads with the first document, not before."""
