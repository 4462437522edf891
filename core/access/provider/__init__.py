"""Sign-in for apps of others and for devices: allauth's identity provider, with what it leaves open closed.

What is ours here: addresses are compared to the letter, a code or refresh token counts once also
when it is sent twice in the same moment, silent consent needs a permission given to that very app,
confirming a device needs a CSRF token, and pages say who asks for what.
"""
