/** The architecture, as sentences that fail the build. One rule per layer says what it may reach; everything else is refused. */
const only = (name, from, allowed, comment) => ({ name, comment, severity: 'error', from: { path: from }, to: { pathNot: allowed } });
const npm = (name) => `^node_modules/(@types/)?${name}/`;
const node = '^(node:)?(fs|path|os|crypto|http|url|net|util|stream|events|child_process|process|module|worker_threads|timers|readline|zlib)(/promises)?$';
const windowLibraries = ['react', 'react-dom', 'react-router', '@tanstack/[^/]+', '@fluentui/[^/]+', 'pdfjs-dist', 'prosemirror-[^/]+', 'fflate'].map(npm);

module.exports = {
  forbidden: [
    only('shared-is-pure', '^shared/', ['^shared/', npm('zod'), npm('diff'), npm('@xmldom/xmldom'), npm('ical-generator'), npm('papaparse'), npm('fflate')], 'shared/ runs in the window, the main process, the command line and tests alike.'),
    only('core-knows-no-platform', '^electron/core/', ['^electron/core/', '^shared/', npm('zod')], 'The application is plain functions over ports. No Node, no Electron, no lowdb.'),
    only(
      'typesetting-makes-bytes',
      '^electron/typesetting/',
      ['^electron/typesetting/', '^shared/', npm('pdf-lib'), npm('qrcode-generator')],
      'Typesetting is data in, bytes out. Files are somebody else’s business.',
    ),
    only(
      'signing-makes-bytes',
      '^electron/signing/',
      ['^electron/(signing|typesetting)/', '^shared/', npm('pdf-lib'), npm('pkijs'), npm('asn1js'), npm('node-forge'), '^(node:)?(crypto|zlib)$'],
      'Signing and its verification are bytes in, bytes out. Passwords go no further than this.',
    ),
    only(
      'wordprocessing-makes-bytes',
      '^electron/wordprocessing/',
      ['^electron/wordprocessing/', '^shared/', npm('docx'), npm('fflate'), npm('@xmldom/xmldom')],
      'DOCX is made and read as bytes; who stores it is somebody else’s business.',
    ),
    only(
      'spreadsheets-make-bytes',
      '^electron/spreadsheets/',
      ['^electron/spreadsheets/', '^shared/', npm('papaparse'), npm('read-excel-file'), npm('write-excel-file'), npm('fflate')],
      'Tables are read and written as bytes.',
    ),
    only(
      'adapters-touch-node-only',
      '^electron/adapters/',
      ['^electron/(adapters|core)/', '^shared/', npm('lowdb'), npm('proper-lockfile'), npm('zod'), npm('fflate'), npm('pdfjs-dist'), node],
      'Adapters implement ports with Node; they never see Electron.',
    ),
    only('shell-holds-electron', '^electron/shell/', ['^electron/shell/', '^electron/core/ports\\.ts$', '^shared/', npm('electron'), '^electron$', node], 'Windows, menus, dialogs, IPC. No business rule lives here.'),
    only(
      'preload-carries-no-behaviour',
      '^electron/preload\\.ts$',
      [npm('electron'), '^electron$', '^shared/api/'],
      'The preload forwards one typed function; types only from shared.',
    ),
    {
      name: 'only-main-opens-windows',
      comment: 'The loopback host and the command line start without Electron.',
      severity: 'error',
      from: { path: '^electron/([^/]+\\.ts$|sample/|threads/)', pathNot: '^electron/(main|preload)\\.ts$' },
      to: { path: ['^electron/shell/', '^electron$', npm('electron')] },
    },
    only('window-sees-the-api', '^renderer/', ['^renderer/', '^shared/', ...windowLibraries], 'The window knows the api and nothing behind it.'),
    {
      name: 'features-are-strangers',
      comment: 'Features meet in the routes, not in each other.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    { name: 'ui-knows-no-feature', comment: 'ui/ and data/ lie below the features.', severity: 'error', from: { path: '^renderer/(ui|data|text)/' }, to: { path: '^renderer/(features/|[^/]+$)' } },
    { name: 'no-cycles', comment: 'Two files that need each other are one file, or three.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead, unless a host or a configuration starts there.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|(^|/)tsconfig|^electron/(main|preload|cli|loopback|typesetting-worker|pdf-text-worker)\\.ts$' },
      to: {},
    },
    { name: 'no-test-in-product', comment: 'The product never leans on its tests.', severity: 'error', from: { path: '^(shared|electron|renderer)/' }, to: { path: '^test/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
