/** Texts that have broken pages: markup, ends of attributes and scripts, entities, addresses that run, separators of lines, controls, text that runs the other way. */
export const NASTY: readonly string[] = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</title><script>alert(1)</script>', '</style><script>alert(1)</script>', '</script><svg onload=alert(1)>', '`${alert(1)}`', '<!-- comment', ']]><b>cdata',
  '<b>title</b> & "quotes"', '&lt;b&gt; &amp;amp; &#60;u&#62;', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>alert(1)</script>', 'http://example.org/"onclick="alert(1)', '<a href="javascript:alert(1)">x</a>', '<iframe srcdoc="<p>x</p>">',
  '<svg><style>*{display:none}</style></svg>', '<math><mi xlink:href="javascript:alert(1)">x</mi></math>', '<table><tr><td>', '</td></tr></table>', '<plaintext>', '<textarea>', '<base href="http://example.org/">', '<meta http-equiv="refresh" content="0;url=http://example.org/">',
  'a\u2028b\u2029c', 'a\u202eb\u2066c', 'é\u0301 ñ 日本 🇸🇻 👩‍👩‍👧', '{{constructor.constructor("alert(1)")()}}', '${7*7}', '__proto__', 'constructor', 'toString', '%3Cscript%3E', '\\u003cscript\\u003e', '=1+1', 'undefined', 'null', 'NaN', '-0', ' lead and trail ',
];
